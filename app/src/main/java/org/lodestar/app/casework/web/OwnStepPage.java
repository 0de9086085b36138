package org.lodestar.app.casework.web;

import org.lodestar.app.casework.OwnStepView;

/** Saying what has become of a step of the partnership's own. */
record OwnStepPage(FormPage form, OwnStepView step) {}
