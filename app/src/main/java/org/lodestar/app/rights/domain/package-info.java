@NullMarked
package org.lodestar.app.rights.domain;

import org.jspecify.annotations.NullMarked;
