@NullMarked
package org.lodestar.app.worries.domain;

import org.jspecify.annotations.NullMarked;
