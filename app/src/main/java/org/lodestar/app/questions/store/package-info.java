/** How often each answer was given. */
@NullMarked
package org.lodestar.app.questions.store;

import org.jspecify.annotations.NullMarked;
