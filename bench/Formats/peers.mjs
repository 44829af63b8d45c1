// peers.mjs MODULES EXPORTS STANDARDS: rdf-validate-shacl holds the catalogue to the shapes of DCAT-AP 3.0.1, and
// jsonstat-toolkit reads the cubes. A shape that never fails would be no check, so one statement is taken away and missed.
import { createReadStream, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { join } from 'node:path'

const [modules, exported, standards] = process.argv.slice(2)
const require = createRequire(join(modules, 'package.json'))
const load = async (name) => import(require.resolve(name))
const { default: rdf } = await load('@zazuko/env-node')
const { default: Validator } = await load('rdf-validate-shacl')
const { default: JSONstat } = await load('jsonstat-toolkit')
let failed = 0
const say = (name, ok, figure) => {
    if (!ok) failed++
    console.log(`  ${ok ? 'ok  ' : 'FAIL'} ${name}: ${figure}`)
}

const base = 'https://catalogue.example/'
const turtle = async (path) => {
    const parser = rdf.formats.parsers.get('text/turtle')
    return rdf.dataset().import(parser.import(createReadStream(path), { baseIRI: base }))
}
const shapes = rdf.dataset()
const folder = join(standards, 'dcat-ap-3.0.1/releases/3.0.1/shacl')
for (const file of readdirSync(folder)) for (const quad of await turtle(join(folder, file))) shapes.add(quad)
const catalogue = await turtle(join(exported, 'dcat', 'catalog.ttl'))
const validator = new Validator(shapes, { factory: rdf })
const report = await validator.validate(catalogue)
const violations = report.results.filter((each) => each.severity?.value.endsWith('#Violation'))
say('catalog.ttl against the SHACL shapes of DCAT-AP 3.0.1', violations.length === 0,
    `${catalogue.size} statements, ${violations.length} violations, ${report.results.length - violations.length} notes`)
for (const each of violations.slice(0, 10))
    console.log(`       ${each.focusNode?.value} ${each.path?.value}: ${each.message.map((text) => text.value).join(' ')}`)

const title = rdf.namedNode('http://purl.org/dc/terms/title')
const wanting = rdf.dataset([...catalogue].filter((quad) => !quad.predicate.equals(title)))
const missed = (await validator.validate(wanting)).results.filter((each) => each.path?.value === title.value)
say('a catalogue without titles is seen', missed.length > 0, `${missed.length} violations`)

const parser = rdf.formats.parsers.get('application/ld+json')
const linked = await rdf.dataset().import(
    parser.import(Readable.from([readFileSync(join(exported, 'dcat', 'catalog.jsonld'))]), { baseIRI: base }))
const lines = (dataset) => [...dataset].map((quad) => JSON.stringify([quad.subject.value, quad.predicate.value,
    quad.object.value, quad.object.language ?? '', quad.object.datatype?.value ?? ''])).sort()
const same = JSON.stringify(lines(linked)) === JSON.stringify(lines(catalogue))
say('catalog.jsonld says what catalog.ttl says', same, `${linked.size} statements`)

let cubes = 0, cells = 0, wrong = 0
for (const file of readdirSync(join(exported, 'jsonstat'))) {
    const raw = JSON.parse(readFileSync(join(exported, 'jsonstat', file)))
    const stat = JSONstat(raw)
    if (stat.class !== 'dataset') continue
    cubes++
    const filled = stat.toTable({ type: 'arrobj', content: 'id' }).filter((row) => row.value !== null)
    cells += filled.length
    if (filled.length !== Object.keys(raw.value).length) wrong++
}
say('jsonstat-toolkit reads every cube', wrong === 0 && cubes > 0, `${cubes} cubes, ${cells} cells`)
process.exit(failed === 0 ? 0 : 1)
