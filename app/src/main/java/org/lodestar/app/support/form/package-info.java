/** The forms of this module as data: questions, what they take, what is wrong with an answer. */
@NullMarked
package org.lodestar.app.support.form;

import org.jspecify.annotations.NullMarked;
