@NullMarked
package org.lodestar.app.retention.domain;

import org.jspecify.annotations.NullMarked;
