@NullMarked
package org.lodestar.app.exchange.web;

import org.jspecify.annotations.NullMarked;
