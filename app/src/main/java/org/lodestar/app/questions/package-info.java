/**
 * What is asked, of anybody: questions with their rules, which answers fit, what an answer is
 * worth, and how often each was given. It knows nobody's name.
 */
@ApplicationModule(allowedDependencies = {"ground", "site"})
@NullMarked
package org.lodestar.app.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
