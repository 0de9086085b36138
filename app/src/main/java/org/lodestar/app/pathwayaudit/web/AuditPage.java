package org.lodestar.app.pathwayaudit.web;

import org.lodestar.app.pathwayaudit.AuditView;

/** An audit, on screen and on paper. */
public record AuditPage(AuditView view, AuditWords words, boolean saved) {}
