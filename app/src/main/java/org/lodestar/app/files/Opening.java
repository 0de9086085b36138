package org.lodestar.app.files;

/** What comes of asking for a file. */
public sealed interface Opening permits OpenedFile, Shut {}
