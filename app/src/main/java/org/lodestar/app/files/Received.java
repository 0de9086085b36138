package org.lodestar.app.files;

/** What became of a file that somebody sends: it is held, begun, or was not taken. */
public sealed interface Received permits HeldFile, BegunFile, NotTaken {}
