import { renderSVG } from 'uqr';

/** A QR code (ISO/IEC 18004) as an SVG, with the quiet zone of four modules that the standard asks for. */
export function toQrSvg(text: string): string {
	return renderSVG(text, { border: 4 });
}
