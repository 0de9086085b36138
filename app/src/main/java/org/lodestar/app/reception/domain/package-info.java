/** Rules of reception plans; no framework, no clock. */
@NullMarked
package org.lodestar.app.reception.domain;

import org.jspecify.annotations.NullMarked;
