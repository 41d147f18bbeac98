/** The door of the page: puts the application into the document. */
import { mount } from 'svelte'
import App from './App.svelte'
import './colours.css'
import './playground.css'
import './print.css'

const target = document.querySelector('#app') ?? document.body
target.replaceChildren()
mount(App, { target })
