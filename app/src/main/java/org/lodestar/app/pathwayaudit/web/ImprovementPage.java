package org.lodestar.app.pathwayaudit.web;

import org.lodestar.app.pathwayaudit.Improvement;

/**
 * An improvement that is being changed.
 *
 * @param clashed whether somebody else was first; it is shown as it stands now
 */
public record ImprovementPage(Improvement improvement, AuditWords words, boolean clashed) {}
