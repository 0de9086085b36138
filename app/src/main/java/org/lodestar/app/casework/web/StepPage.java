package org.lodestar.app.casework.web;

import org.lodestar.app.casework.PathwayStep;

/** Saying what has become of a step. */
record StepPage(FormPage form, PathwayStep step) {}
