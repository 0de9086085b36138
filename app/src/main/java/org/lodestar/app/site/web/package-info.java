/** How pages, forms, errors and the quick exit reach the browser. */
@NullMarked
package org.lodestar.app.site.web;

import org.jspecify.annotations.NullMarked;
