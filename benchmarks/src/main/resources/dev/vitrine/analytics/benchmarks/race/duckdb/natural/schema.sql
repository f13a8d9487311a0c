CREATE TABLE customers (customer_id VARCHAR, customer_unique_id VARCHAR, state VARCHAR);
CREATE TABLE sellers (seller_id VARCHAR);
CREATE TABLE products (product_id VARCHAR, category VARCHAR);
CREATE TABLE orders (
    order_id VARCHAR, customer_id VARCHAR, status VARCHAR,
    purchased_at TIMESTAMP, delivered_at TIMESTAMP, estimated_at TIMESTAMP);
CREATE TABLE items (
    order_id VARCHAR, product_id VARCHAR, seller_id VARCHAR,
    quantity INTEGER, unit_price DECIMAL(18, 2), freight DECIMAL(18, 2));
CREATE TABLE payments (order_id VARCHAR, type VARCHAR, instalments INTEGER, value DECIMAL(18, 2));
CREATE TABLE reviews (order_id VARCHAR, score INTEGER);
