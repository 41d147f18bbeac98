/** The door of the page: puts the application into the document. */
import { mount } from 'svelte'
import App from './App.svelte'
import './playground.css'
import './figures.css'

mount(App, { target: document.body.querySelector('#app') ?? document.body })
