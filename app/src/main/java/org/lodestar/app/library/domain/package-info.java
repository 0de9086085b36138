@NullMarked
package org.lodestar.app.library.domain;

import org.jspecify.annotations.NullMarked;
