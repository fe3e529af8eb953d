import { validateXML } from 'xmllint-wasm';

/**
 * What libxml2 finds wrong with XML documents: that one is not well-formed, or not as a schema says. It starts anew each
 * time it is asked, so that many are asked for at once.
 *
 * @param files By their names.
 * @param schema RELAX NG.
 */
export async function findXmlFaults(
	files: Readonly<Record<string, string>>,
	schema = anything,
): Promise<string[]> {
	const { errors } = await validateXML({
		xml: Object.entries(files).map(([fileName, contents]) => ({ fileName, contents })),
		schema: { fileName: 'schema.rng', contents: schema },
		extension: 'relaxng',
		initialMemoryPages: 1024,
		maxMemoryPages: 4096,
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

const relaxNg = 'xmlns="http://relaxng.org/ns/structure/1.0"';

const anything = `
<grammar ${relaxNg}>
	<start><ref name="any"/></start>
	<define name="any">
		<element><anyName/>
			<zeroOrMore><choice>
				<attribute><anyName/></attribute>
				<text/>
				<ref name="any"/>
			</choice></zeroOrMore>
		</element>
	</define>
</grammar>`;

const attribute = (name: string) =>
	`<attribute name="${name}"><data type="string"><param name="minLength">1</param></data></attribute>`;

/**
 * The elements of TMX 1.4 that are used here, and what each must and may have, after the specification
 * (https://www.gala-global.org/tmx-14b).
 */
export const tmxSchema = `
<grammar ${relaxNg} datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
	<start>
		<element name="tmx">
			<attribute name="version"><value>1.4</value></attribute>
			<element name="header">
				${['creationtool', 'creationtoolversion', 'o-tmf', 'adminlang', 'srclang', 'datatype'].map(attribute).join('')}
				<ref name="segtype"/>
				<ref name="notes"/>
			</element>
			<element name="body"><zeroOrMore><ref name="unit"/></zeroOrMore></element>
		</element>
	</start>
	<define name="unit">
		<element name="tu">
			${attribute('tuid')}
			<ref name="segtype"/>
			<ref name="notes"/>
			<oneOrMore><element name="tuv">
				${attribute('xml:lang')}
				<ref name="notes"/>
				<element name="seg"><text/></element>
			</element></oneOrMore>
		</element>
	</define>
	<define name="segtype">
		<attribute name="segtype"><choice>
			<value>block</value><value>paragraph</value><value>sentence</value><value>phrase</value>
		</choice></attribute>
	</define>
	<define name="notes">
		<zeroOrMore><choice>
			<element name="note"><text/></element>
			<element name="prop">${attribute('type')}<text/></element>
		</choice></zeroOrMore>
	</define>
</grammar>`;
