@NullMarked
package org.lodestar.app.directory.domain;

import org.jspecify.annotations.NullMarked;
