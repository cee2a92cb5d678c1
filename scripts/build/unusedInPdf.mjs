// What the PDF library can do, and whoever reads the words of a document never asks for: by the names that its authors gave.

/**
 * Where the ways to all of that begin; what only they lead to goes with them. Whoever reads words comes by none of them, whatever the document holds: a picture on a
 * page is passed over as it is packed.
 */
export const leftOut = new Set([
  // Pictures, colours and patterns.
  ...['JpxImage', 'Jbig2Image', 'JpegImage', 'CCITTFaxDecoder', 'PDFImage', 'ImageResizer', 'ColorSpace'],
  ...['IccColorSpace', 'ColorSpaceUtils', 'Pattern', 'PatternInfo', 'compilePatternInfo', 'PDFFunctionFactory'],
  // The shapes of letters.
  ...['FontRendererFactory', 'FontFaceObject', 'FontInfo', 'compileFontInfo', 'compileType3Glyph', 'GlyfTable'],
  // Fonts of the machine, and tables of letters that would be loaded from elsewhere.
  ...['getFontSubstitution', 'BinaryCMapReader'],
  // What paints on a screen.
  ...['CanvasGraphics', 'CanvasDependencyTracker', 'CanvasBBoxTracker', 'InternalRenderTask', 'DOMFilterFactory'],
  ...['DrawLayer', 'TextLayer', 'TextLayerImages', 'OptionalContentConfig', 'TouchManager', 'QueueOptimizer'],
  ...['OperatorList'],
  // Forms, and what people add to a page.
  ...['Annotation', 'WidgetAnnotation', 'PopupAnnotation', 'AnnotationFactory', 'parseDefaultAppearance'],
  ...['AnnotationLayer', 'AnnotationStorage', 'AnnotationEditor', 'AnnotationEditorLayer', 'ColorPicker'],
  ...['AnnotationEditorUIManager', 'HighlightOutliner', 'SignatureExtractor', 'DatasetReader', 'XFAFactory'],
  ...['XfaLayer', 'getXfaFontName', 'getXfaFontDict', 'FakeUnicodeFont', 'PDFEditor', 'incrementalUpdate'],
  // The tags of a document's parts, and its second record.
  ...['StructTreePage', 'StructTreeRoot', 'MetadataParser'],
  // Documents that are loaded from elsewhere, piece by piece.
  ...['PDFNetworkStream', 'PDFNodeStream', 'PDFFetchStream', 'ChunkedStreamManager', 'PDFDataTransportStream'],
]);

/** What else leads there, of classes that stay, and what nobody asks these classes. Private methods that only those call go with them. */
export const methodsLeftOut = new Map([
  [
    'PartialEvaluator',
    [
      ...['getOperatorList', 'buildFormXObject', 'buildPaintImageXObject', 'buildPath', 'setGState', 'hasBlendModes'],
      ...['handleColorN', 'parseShading', 'handleTransferFunction', 'handleTilingType', 'handleSMask', 'handleText'],
      ...['handleSetFont', '_handleColorSpace', 'ensureStateFont', '_sendImgData', 'buildFontPaths'],
    ],
  ],
  [
    'Page',
    [
      ...['getOperatorList', '_parsedAnnotations', 'getAnnotationsData', 'collectAnnotationsByType', 'annotations'],
      ...['saveNewAnnotations', 'save', 'getStructTree', '_parseStructTree', 'jsActions', 'createAnnotationEvaluator'],
    ],
  ],
  [
    'PDFPageProxy',
    [
      ...['render', 'getOperatorList', '_renderPageChunk', '_pumpOperatorList', '_startRenderPage', 'clone'],
      ...['getAnnotations', 'getXfa', 'getJSActions', 'getStructTree'],
    ],
  ],
  [
    'Catalog',
    [
      ...['viewerPreferences', 'getAllPageDicts', 'getPageIndex', 'optionalContentConfig', 'openAction', 'attachments'],
      ...['destinations', 'getDestination', 'pageLayout', 'pageMode', 'xfaImages', 'documentOutline', 'jsActions'],
      ...['documentOutlineForEditor', 'permissions', 'pageLabels', 'rawPageLabels', 'markInfo', 'parseDestDictionary'],
    ],
  ],
  [
    'PDFDocument',
    [
      ...['fieldObjects', 'xfaDatasets', 'calculationOrderIds', '_parseHasJSActions', 'hasJSActions', 'toJSObject'],
      ...['annotationGlobals', 'loadXfaResources', 'serializeXfaData', 'fontFallback'],
    ],
  ],
  [
    'WorkerTransport',
    [
      ...['saveDocument', 'extractPages', 'getPageIndex', 'getDestination', 'getAnnotations', 'getPageJSActions'],
      ...['getStructTree', 'getAnnotationsByType', 'getCalculationOrderIds', 'getOptionalContentConfig', 'getRawData'],
      ...['getViewerPreferences', 'getDestinations', 'getAttachments', 'getPermissions', 'getPageLabels', 'getOutline'],
      ...['getPageLayout', 'getOpenAction', 'getPageMode', 'getMarkInfo', 'getData', 'getFieldObjects', 'hasJSActions'],
      ...['getDocJSActions', 'getRenderingIntent'],
    ],
  ],
  [
    'PDFDocumentProxy',
    [
      ...['getOptionalContentConfig', 'getAnnotationsByType', 'getCalculationOrderIds', 'getViewerPreferences'],
      ...['getDestinations', 'getDestination', 'getFieldObjects', 'getAttachments', 'getPermissions', 'getJSActions'],
      ...['getPageIndex', 'getPageLabels', 'getPageLayout', 'getOpenAction', 'extractPages', 'saveDocument'],
      ...['hasJSActions', 'getPageMode', 'getMarkInfo', 'getRawData', 'getOutline', 'getData', 'getDownloadInfo'],
    ],
  ],
  [
    'FontLoader',
    [
      ...['_prepareFontLoadEvent', '_loadTestFont', 'bind', 'loadSystemFont', '_queueLoadingCallback', 'insertRule'],
      ...['isFontLoadingAPISupported', 'isSyncFontLoadingSupported', 'removeNativeFontFace', 'addNativeFontFace'],
    ],
  ],
  [
    'PagesMapper',
    [
      ...['movePages', 'deletePages', 'cancelDelete', 'cleanSavedData', 'copyPages', 'cancelCopy', 'pastePages'],
      ...['hasBeenAltered', 'getPageMappingForSaving', 'extractPages', 'getPrevPageNumber'],
    ],
  ],
  ['Font', ['encodeString', 'getCharPositions', 'exportData', 'renderer', 'glyphCacheValues']],
  ['TranslatedFont', ['send', 'fallback']],
  ['CFFFont', ['getCharset', 'getGlyphMapping', 'hasGlyphId', 'numGlyphs']],
  ['Type1Font', ['getCharset', 'getGlyphMapping', 'hasGlyphId', 'numGlyphs']],
  [
    'CFFCompiler',
    [
      ...['encodeNumber', 'EncodeFloatRegExp', 'encodeFloat', 'encodeInteger', 'compileHeader', 'compileNameIndex'],
      ...['compileTopDicts', 'compilePrivateDicts', 'compileDict', 'compileStringIndex', 'compileCharStrings'],
      ...['compileCharset', 'compileEncoding', 'compileFDSelect', 'compileTypedArray', 'compileIndex'],
    ],
  ],
  ['WebGPUMesh', ['init', 'isReady', 'draw']],
]);

/** Between the two halves of the library: what the reader of words never says to the other half. */
export const messagesLeftOut = new Set([
  ...['GetPageIndex', 'GetDestinations', 'GetDestination', 'GetPageLabels', 'GetPageLayout', 'GetPageMode'],
  ...['GetViewerPreferences', 'GetOpenAction', 'GetAttachments', 'GetDocJSActions', 'GetPageJSActions'],
  ...['GetAnnotationsByType', 'GetOutline', 'GetOptionalContentConfig', 'GetPermissions', 'GetMarkInfo', 'GetData'],
  ...['GetAnnotations', 'GetFieldObjects', 'HasJSActions', 'GetCalculationOrderIds', 'ExtractPages', 'SaveDocument'],
  ...['GetOperatorList', 'GetStructTree', 'FontFallback', 'StartRenderPage', 'commonobj', 'obj', 'PrepareWebGPU'],
]);

/** How a TrueType font is looked through: up to where its shapes are put right for a screen, and from where its own names of itself are read. */
const checked =
  /(throw new [\w$]+\('Required "maxp" table is not found'\);)[^]*if\(!([\w$]+)\.name\)[^]*?else\{const\[[\w$]+,([\w$]+)\]=([\w$]+)\(\2\.name\);[^]*?([\w$]+\.composite\|\|[\w$]+\([\w$]+,this\.isSymbolicFont,)\3\)\}[^]*$/;

/**
 * What remains of methods that do more than tell which letters a font has: given the text of the body, the names of the parameters, and how to find a function by the
 * name that its authors gave it. A font is never put together anew, for nobody sees it.
 * @type {ReadonlyMap<string, ReadonlyMap<string, (body: string, parameters: readonly string[], named: (name: string) => string) => string>>}
 */
export const lighterMethods = new Map([
  [
    'Font',
    new Map([
      [
        'checkAndRepair',
        (/** @type {string} */ body) =>
          body.replace(
            checked,
            '$1if(["maxp","head","hhea"].some(name=>!$2[name]?.data.length))throw new Error("A table is not found.");if($2.name){const $3=$4($2.name)[1];$5$3)}}',
          ),
      ],
      [
        'convert',
        (
          /** @type {string} */ _,
          /** @type {readonly string[]} */ [, , font = ''],
          /** @type {(name: string) => string} */ named,
        ) => `{${font}.builtInEncoding&&${named('adjustType1ToUnicode')}(${font},${font}.builtInEncoding)}`,
      ],
    ]),
  ],
  ['CFFCompiler', new Map([['compile', () => '{return[]}']])],
  ['Type1Font', new Map(['wrap', 'getSeacs', 'getType2Subrs'].map(name => [name, () => '{return[]}']))],
  ['TranslatedFont', new Map([['loadType3Data', () => '{return Promise.resolve()}']])],
]);
