/** Rules of questions and answers: pure functions. */
@NullMarked
package org.lodestar.app.questions.domain;

import org.jspecify.annotations.NullMarked;
