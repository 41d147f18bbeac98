/** Serves the built page, or the folder that is named, on this computer with the headers that any web server should give. */
import { existsSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import sirv from 'sirv'

const HOST = '127.0.0.1'
/** Where the search for a free port starts and how far it goes. */
const FIRST_PORT = 4173
const PORTS_TRIED = 100

/** As in index.html, and `frame-ancestors`, which only a header can say. */
const HEADERS = Object.entries({
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
})

/**
 * Serves a folder until it is closed.
 * @param folder the built page
 * @param port where to listen; 0 is any free port, undefined the first free one from 4173
 * @throws Error as a sentence, when there is no page in the folder or no such port to be had
 */
export async function serve(folder, port) {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no page; build it with: npm run build`)
  const server = createServer(handlerOf(folder))
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [port]
  const found = await listenAtFirst(server, ports)
  return { address: `http://${HOST}:${found}/`, close: () => closed(server) }
}

function handlerOf(folder) {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
  return (request, response) => {
    for (const [name, value] of HEADERS) response.setHeader(name, value)
    const refuse = (status, text) => response.writeHead(status, { 'Content-Type': 'text/plain' }).end(text)
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(405, 'Only GET and HEAD are allowed.')
    else files(request, response, () => refuse(404, 'Not found.'))
  }
}

async function listenAtFirst(server, [port, ...others]) {
  try {
    return await listening(server, port)
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || others.length === 0)
      throw new Error(`Port ${port} cannot be used (${error.code}); choose another with PORT=...`, {
        cause: error,
      })
    return listenAtFirst(server, others)
  }
}

/** Resolves to the port, which is chosen only now when it was 0. */
function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve(server.address().port)
    })
  })
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** @throws Error when PORT is not a port */
function portOf(text) {
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Error(`PORT is ${text}; it must be a whole number from 1 to 65535`)
}

async function start() {
  try {
    const folder = process.argv[2] ?? fileURLToPath(new URL('../dist/page', import.meta.url))
    const site = await serve(folder, portOf(process.env.PORT))
    console.log(`Kraamzorgverkenner: ${site.address}`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, site.close)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 2
  }
}

if (pathToFileURL(realpathSync(process.argv[1])).href === import.meta.url) await start()
