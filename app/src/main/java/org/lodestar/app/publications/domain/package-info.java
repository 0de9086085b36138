/** Rules: what may be and what becomes of it. */
@NullMarked
package org.lodestar.app.publications.domain;

import org.jspecify.annotations.NullMarked;
