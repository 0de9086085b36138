package org.lodestar.app.members.entry;

import org.lodestar.app.members.domain.BrowserSecrets;

/**
 * Where a try at signing in comes from.
 *
 * @param network what stands for one household or office
 * @param browser by what the browser is known again
 */
public record Origin(String network, BrowserSecrets browser) {}
