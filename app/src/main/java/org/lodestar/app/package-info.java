/** Lodestar: the system with which a local partnership carries out its modern-slavery strategy. */
@NullMarked
package org.lodestar.app;

import org.jspecify.annotations.NullMarked;
