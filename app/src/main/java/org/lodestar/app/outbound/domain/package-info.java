@NullMarked
package org.lodestar.app.outbound.domain;

import org.jspecify.annotations.NullMarked;
