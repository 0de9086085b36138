package org.lodestar.app.library.web;

/**
 * What is counted of the public site.
 *
 * @param pages that everybody can read
 * @param languages in which they are shown
 * @param checked languages whose words a person has checked, English among them
 * @param helplines that are listed
 * @param faults that are known for people who need aids
 */
public record SiteFiguresPage(int pages, int languages, int checked, int helplines, int faults) {}
