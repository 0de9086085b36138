/** Pages of the local pathway. */
@NullMarked
package org.lodestar.app.pathway.web;

import org.jspecify.annotations.NullMarked;
