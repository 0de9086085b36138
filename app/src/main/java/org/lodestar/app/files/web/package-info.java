/** How files come in and go out over the web. */
@NullMarked
package org.lodestar.app.files.web;

import org.jspecify.annotations.NullMarked;
