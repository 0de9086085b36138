@NullMarked
package org.lodestar.app.worries.web;

import org.jspecify.annotations.NullMarked;
