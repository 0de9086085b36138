package org.lodestar.app.worries.web;

import org.lodestar.app.site.Table;

/**
 * Which partner bodies report by a form of their own.
 *
 * @param link the address that they are given
 * @param words whether the reader words questions here; others read
 */
public record PartnerFormsPage(Table table, String link, boolean words) {}
