package org.lodestar.app.sharing.web;

import org.lodestar.app.sharing.Notice;

/**
 * The notice of a share for its receiver: no name, no content.
 *
 * @param mayAnswer whether this worker may accept, refuse and give it back
 */
public record NoticePage(Notice notice, Parties parties, boolean mayAnswer) {}
