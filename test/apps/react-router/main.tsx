/** A React app whose router keeps its route in the fragment. */
import {createRoot} from 'react-dom/client';
import {createHashRouter, Link, Outlet} from 'react-router';
import {RouterProvider} from 'react-router/dom';
import 'trust-faq';
import type {} from 'trust-faq/types/react';

const Layout = () => (
  <>
    <Link to="/">Home</Link>
    <Link to="/help">Help</Link>
    <Outlet />
  </>
);

const Help = () => (
  <>
    <h1>Help</h1>
    <trust-faq lang="en" permalinks="write" />
  </>
);

const router = createHashRouter([
  {
    element: <Layout />,
    children: [
      {path: '/', element: <h1>Home</h1>},
      {path: '/help', element: <Help />},
      {path: '*', element: <h1>Not found</h1>},
    ],
  },
]);

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <RouterProvider router={router} />,
);
