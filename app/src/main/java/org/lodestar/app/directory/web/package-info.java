@NullMarked
package org.lodestar.app.directory.web;

import org.jspecify.annotations.NullMarked;
