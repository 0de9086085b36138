@NullMarked
package org.lodestar.app.library.web;

import org.jspecify.annotations.NullMarked;
