package org.lodestar.app.figures.document;

import org.lodestar.app.figures.PackDocument;

/**
 * A pack on its way to a file.
 *
 * @param linked whether a list of its parts leads to them
 */
public record PrintedPack(PackDocument document, boolean linked) {}
