/** Rules about files: names, kinds, pace. */
@NullMarked
package org.lodestar.app.files.domain;

import org.jspecify.annotations.NullMarked;
