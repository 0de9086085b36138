package org.lodestar.linkage.generate;

/** A place to live: first line, town and postcode. */
record Address(String line, String town, String postcode) {}
