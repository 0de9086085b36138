package org.lodestar.app.casework.web;

import org.lodestar.app.casework.MissingView;

/** Somebody's plan for going missing, with absences and hours. */
public record MissingPage(MissingView view, Names names, boolean mayWork) {}
