@NullMarked
package org.lodestar.app.exchange.domain;

import org.jspecify.annotations.NullMarked;
