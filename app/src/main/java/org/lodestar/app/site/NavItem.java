package org.lodestar.app.site;

/**
 * A line of the navigation, ready to draw.
 *
 * @param current whether the page lies at or below it
 * @param aside whether it stands on its area's page and not in the rail
 */
public record NavItem(String label, String href, Area area, boolean current, boolean aside) {}
