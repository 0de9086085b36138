@NullMarked
package org.lodestar.app.site.web;

import org.jspecify.annotations.NullMarked;
