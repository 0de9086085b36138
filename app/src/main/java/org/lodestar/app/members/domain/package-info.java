@NullMarked
package org.lodestar.app.members.domain;

import org.jspecify.annotations.NullMarked;
