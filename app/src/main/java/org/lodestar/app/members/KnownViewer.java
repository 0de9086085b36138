package org.lodestar.app.members;

import org.lodestar.app.site.Viewer;

/**
 * A viewer of whom the worker was read already: with each page once, not with each of its lines.
 */
public interface KnownViewer extends Viewer {
  /** Who it is. */
  Worker worker();
}
