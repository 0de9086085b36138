/** Consultations, answers and advice as rows. */
@NullMarked
package org.lodestar.app.voice.store;

import org.jspecify.annotations.NullMarked;
