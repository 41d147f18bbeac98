/** Version of the model; a result names it. Equal to the version of the package. */
export const MODEL_VERSION = '0.2.0'
