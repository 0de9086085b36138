@NullMarked
package org.lodestar.app.casework.domain;

import org.jspecify.annotations.NullMarked;
