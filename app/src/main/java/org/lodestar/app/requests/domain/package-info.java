@NullMarked
package org.lodestar.app.requests.domain;

import org.jspecify.annotations.NullMarked;
