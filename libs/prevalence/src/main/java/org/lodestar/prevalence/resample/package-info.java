/** How far an estimate would move with other people seen: bootstrap, delete-one, BCa limits. */
@NullMarked
package org.lodestar.prevalence.resample;

import org.jspecify.annotations.NullMarked;
