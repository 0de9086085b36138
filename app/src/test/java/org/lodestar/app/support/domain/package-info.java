@NullMarked
package org.lodestar.app.support.domain;

import org.jspecify.annotations.NullMarked;
