// The workspaces of a decision: the viewer of its PDF.
import './pdf-viewer.js';
